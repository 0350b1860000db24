/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Where Stillpoint runs. */
  readonly VITE_STILLPOINT_URL?: string
}
