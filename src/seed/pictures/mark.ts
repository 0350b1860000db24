/** The sign of the practice: three open rings around a still point; 256 × 256, no background. */
export const mark = `<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256" viewBox="0 46 512 512">
  <g fill="none" stroke="#2f6b62" stroke-linecap="round">
    <path d="M166 194A110 110 0 1 0 346 194" stroke-width="30"/>
    <path d="M116 150A176 176 0 1 0 396 150" stroke-width="22" opacity="0.62"/>
    <path d="M70 104A240 240 0 1 0 442 104" stroke-width="14" opacity="0.34"/>
  </g>
  <circle cx="256" cy="256" r="44" fill="#cf8b6b"/>
</svg>`
