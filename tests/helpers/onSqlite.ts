// The embedded default: nothing to set. `DATABASE_URL` stays unset.
delete process.env.DATABASE_URL
