'use client'

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { DateFieldClientComponent } from 'payload'
import { MomentInput } from './MomentInput'

/** A field for a moment, in the time zone of the practice rather than in that of whoever looks at it. */
export const MomentField: DateFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue, showError } = useField<string>({ path })
  const id = `field-${path.replaceAll('.', '__')}`
  return (
    <div className={`field-type date${showError ? ' error' : ''}`}>
      <FieldLabel htmlFor={id} label={field.label ?? ''} path={path} required={field.required ?? false} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <MomentInput
          id={id}
          isReadOnly={Boolean(readOnly || field.admin?.readOnly)}
          onChange={(moment) => setValue(moment || null)}
          value={value ?? ''}
        />
      </div>
      <FieldDescription description={field.admin?.description ?? ''} path={path} />
    </div>
  )
}
