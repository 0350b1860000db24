/** What a front-end developer reads first, in Markdown. */
export const introduction = `Stillpoint gives what the practice has published to any front end.

- **Reading needs no key.** Begin with \`GET /api/services\`. Each heading says who may call what is below it: those that end in “(staff)” need somebody who is logged in.
- **Languages**: \`locale=en\` or \`locale=es\`. What is not translated yet comes in the other one.
- **Relations** are filled in as far as \`depth\` says; \`depth=0\` gives their ids.
- **Contraindications matter.** \`absolute\` means “not for you”, \`relative\` “ask your doctor first”. Show every one that comes with a service.
- **Errors** are \`{ "errors": [{ "message": "…" }] }\`, whatever the status.`
