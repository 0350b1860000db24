/** A clay ball rests in nested bowls of green, in a pale glow; 1600 × 1000. */
export const cradle = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1000">
  <defs>
    <linearGradient id="dusk" x1="0" y1="0" x2="0" y2="1">
      <stop offset="0" stop-color="#3c786d"/>
      <stop offset="1" stop-color="#23534b"/>
    </linearGradient>
    <radialGradient id="ball" cx="0.4" cy="0.32" r="0.75">
      <stop offset="0" stop-color="#f3d9c6"/>
      <stop offset="0.55" stop-color="#dca488"/>
      <stop offset="1" stop-color="#bf7d60"/>
    </radialGradient>
    <radialGradient id="halo" cx="0.5" cy="0.5" r="0.5">
      <stop offset="0" stop-color="#cfe0d6" stop-opacity="0.4"/>
      <stop offset="1" stop-color="#cfe0d6" stop-opacity="0"/>
    </radialGradient>
    <linearGradient id="outer" x1="0" y1="0" x2="0" y2="1">
      <stop offset="0" stop-color="#8db6aa"/>
      <stop offset="1" stop-color="#4c867b"/>
    </linearGradient>
    <linearGradient id="middle" x1="0" y1="0" x2="0" y2="1">
      <stop offset="0" stop-color="#b9d1c6"/>
      <stop offset="1" stop-color="#6fa094"/>
    </linearGradient>
    <linearGradient id="inner" x1="0" y1="0" x2="0" y2="1">
      <stop offset="0" stop-color="#f1ece1"/>
      <stop offset="1" stop-color="#b4cdc2"/>
    </linearGradient>
  </defs>
  <rect width="1600" height="1000" fill="url(#dusk)"/>
  <circle cx="800" cy="420" r="400" fill="url(#halo)"/>
  <path d="M110 430A690 450 0 0 0 1490 430A760 330 0 0 1 110 430Z" fill="url(#outer)" opacity="0.55"/>
  <path d="M270 445A530 345 0 0 0 1330 445A590 255 0 0 1 270 445Z" fill="url(#middle)" opacity="0.8"/>
  <circle cx="800" cy="470" r="132" fill="url(#ball)"/>
  <path d="M420 460A380 250 0 0 0 1180 460A430 165 0 0 1 420 460Z" fill="url(#inner)"/>
</svg>`
