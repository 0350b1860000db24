import type { ComponentType } from 'react'
import { ButtonEmail } from './button/Email'
import { CalloutEmail } from './callout/Email'
import { ContactCardEmail } from './contactCard/Email'
import { ContraindicationListEmail } from './contraindicationList/Email'
import type { EmailContent, EmailProps } from './emailContent'
import { EventListEmail } from './eventList/Email'
import { FormEmail } from './form/Email'
import { HeroEmail } from './hero/Email'
import { MediaEmail } from './media/Email'
import { NewsletterSignupEmail } from './newsletterSignup/Email'
import type { BlockName, BlockOf, PageBlock } from './pageBlock'
import { PractitionersEmail } from './practitioners/Email'
import { QuestionListEmail } from './questionList/Email'
import { QuoteEmail } from './quote/Email'
import { RichTextEmail } from './richText/Email'
import { ServiceListEmail } from './serviceList/Email'
import { WhatToExpectEmail } from './whatToExpect/Email'

type Renderers = { [Name in BlockName]: ComponentType<EmailProps<BlockOf<Name>>> }

const renderers: Renderers = {
  button: ButtonEmail,
  callout: CalloutEmail,
  contactCard: ContactCardEmail,
  contraindicationList: ContraindicationListEmail,
  eventList: EventListEmail,
  form: FormEmail,
  hero: HeroEmail,
  media: MediaEmail,
  newsletterSignup: NewsletterSignupEmail,
  practitioners: PractitionersEmail,
  questionList: QuestionListEmail,
  quote: QuoteEmail,
  richText: RichTextEmail,
  serviceList: ServiceListEmail,
  whatToExpect: WhatToExpectEmail,
}

type Props = { blocks: readonly PageBlock[] | null | undefined; content: EmailContent }

/** The blocks of a mail, one below the other. */
export const EmailBlocks = ({ blocks, content }: Props) => (
  <>
    {(blocks ?? []).map((block, index) => (
      <EmailBlock block={block} content={content} key={block.id ?? index} />
    ))}
  </>
)

const EmailBlock = <Name extends BlockName>(props: EmailProps<BlockOf<Name>>) => {
  const Renderer: ComponentType<EmailProps<BlockOf<Name>>> = renderers[props.block.blockType as Name]
  return <Renderer {...props} />
}
