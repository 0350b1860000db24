import type { SyntheticEvent } from 'react'
import { useWords } from './settings'

type Props = { isOn: boolean; choose: (key: string | null) => void }

/** Turns the preview of drafts on by a key, and off. */
export const Preview = ({ isOn, choose }: Props) => {
  const words = useWords()
  if (isOn)
    return (
      <p>
        {words.previewing}{' '}
        <button onClick={() => choose(null)} type="button">
          {words.leave}
        </button>
      </p>
    )
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    choose(String(new FormData(event.currentTarget).get('key')))
  }
  return (
    <details>
      <summary>{words.preview}</summary>
      <form onSubmit={submit}>
        <div className="field">
          <label htmlFor="key">{words.key}</label>
          <input autoComplete="off" id="key" name="key" required type="password" />
        </div>
        <button type="submit">{words.show}</button>
      </form>
    </details>
  )
}
