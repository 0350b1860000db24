/** A clay sun sets behind soft green hills, over still water that one drop has touched; 1600 × 1000. */
export const ripples = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1000">
  <defs>
    <linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">
      <stop offset="0" stop-color="#f8f5ee"/>
      <stop offset="1" stop-color="#efdfcd"/>
    </linearGradient>
    <linearGradient id="sun" x1="0" y1="0" x2="0" y2="1">
      <stop offset="0" stop-color="#d99d80"/>
      <stop offset="1" stop-color="#ebc9b2"/>
    </linearGradient>
    <linearGradient id="far" x1="0" y1="0" x2="0" y2="1">
      <stop offset="0" stop-color="#a7c3b8"/>
      <stop offset="1" stop-color="#d3dfd5"/>
    </linearGradient>
    <linearGradient id="near" x1="0" y1="0" x2="0" y2="1">
      <stop offset="0" stop-color="#5f9387"/>
      <stop offset="1" stop-color="#86ada0"/>
    </linearGradient>
    <linearGradient id="water" x1="0" y1="0" x2="0" y2="1">
      <stop offset="0" stop-color="#9fbfb3"/>
      <stop offset="0.3" stop-color="#578e82"/>
      <stop offset="1" stop-color="#25564e"/>
    </linearGradient>
    <radialGradient id="glow" cx="0.5" cy="0.5" r="0.5">
      <stop offset="0" stop-color="#edcdb5" stop-opacity="0.8"/>
      <stop offset="1" stop-color="#edcdb5" stop-opacity="0"/>
    </radialGradient>
    <linearGradient id="glint" x1="0" y1="0" x2="1" y2="0">
      <stop offset="0" stop-color="#f1d6c2" stop-opacity="0"/>
      <stop offset="0.5" stop-color="#f1d6c2"/>
      <stop offset="1" stop-color="#f1d6c2" stop-opacity="0"/>
    </linearGradient>
    <linearGradient id="ring" x1="0" y1="0" x2="1" y2="0">
      <stop offset="0" stop-color="#f7f5f0" stop-opacity="0.35"/>
      <stop offset="0.5" stop-color="#f7f5f0"/>
      <stop offset="1" stop-color="#f7f5f0" stop-opacity="0.35"/>
    </linearGradient>
  </defs>
  <rect width="1600" height="1000" fill="url(#sky)"/>
  <circle cx="1090" cy="350" r="460" fill="url(#glow)"/>
  <circle cx="1090" cy="350" r="160" fill="url(#sun)"/>
  <path d="M0 460C210 385 390 395 610 450S1010 520 1240 455S1500 410 1600 430V600H0Z" fill="url(#far)"/>
  <path d="M0 528C190 480 340 490 540 532S900 588 1120 540S1450 486 1600 520V600H0Z" fill="url(#near)"/>
  <rect y="596" width="1600" height="404" fill="url(#water)"/>
  <g fill="url(#glint)">
    <ellipse cx="1090" cy="612" rx="300" ry="5" opacity="0.9"/>
    <ellipse cx="1096" cy="634" rx="230" ry="5" opacity="0.8"/>
    <ellipse cx="1080" cy="660" rx="190" ry="5" opacity="0.7"/>
    <ellipse cx="1098" cy="691" rx="150" ry="4.6" opacity="0.58"/>
    <ellipse cx="1086" cy="727" rx="112" ry="4.2" opacity="0.46"/>
    <ellipse cx="1092" cy="768" rx="76" ry="3.8" opacity="0.34"/>
    <ellipse cx="1089" cy="813" rx="44" ry="3.4" opacity="0.24"/>
  </g>
  <g fill="none" stroke="url(#ring)">
    <ellipse cx="520" cy="806" rx="50" ry="11" stroke-width="5"/>
    <ellipse cx="520" cy="806" rx="128" ry="28" stroke-width="4.4" opacity="0.82"/>
    <ellipse cx="520" cy="806" rx="226" ry="49" stroke-width="3.8" opacity="0.62"/>
    <ellipse cx="520" cy="806" rx="344" ry="75" stroke-width="3.2" opacity="0.44"/>
    <ellipse cx="520" cy="806" rx="482" ry="105" stroke-width="2.6" opacity="0.28"/>
    <ellipse cx="520" cy="806" rx="640" ry="140" stroke-width="2" opacity="0.15"/>
  </g>
  <circle cx="520" cy="805" r="6" fill="#f7f5f0"/>
</svg>`
