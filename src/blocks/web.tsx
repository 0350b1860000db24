import type { ComponentType } from 'react'
import { ButtonWeb } from './button/Web'
import { CalloutWeb } from './callout/Web'
import { ContactCardWeb } from './contactCard/Web'
import { ContraindicationListWeb } from './contraindicationList/Web'
import { EventListWeb } from './eventList/Web'
import { FormWeb } from './form/Web'
import { HeroWeb } from './hero/Web'
import { MediaWeb } from './media/Web'
import { NewsletterSignupWeb } from './newsletterSignup/Web'
import type { BlockName, BlockOf, PageBlock } from './pageBlock'
import { PractitionersWeb } from './practitioners/Web'
import { QuestionListWeb } from './questionList/Web'
import { QuoteWeb } from './quote/Web'
import { RichTextWeb } from './richText/Web'
import { ServiceListWeb } from './serviceList/Web'
import type { WebContent, WebProps } from './webContent'
import { WhatToExpectWeb } from './whatToExpect/Web'

type Renderers = { [Name in BlockName]: ComponentType<WebProps<BlockOf<Name>>> }

const renderers: Renderers = {
  button: ButtonWeb,
  callout: CalloutWeb,
  contactCard: ContactCardWeb,
  contraindicationList: ContraindicationListWeb,
  eventList: EventListWeb,
  form: FormWeb,
  hero: HeroWeb,
  media: MediaWeb,
  newsletterSignup: NewsletterSignupWeb,
  practitioners: PractitionersWeb,
  questionList: QuestionListWeb,
  quote: QuoteWeb,
  richText: RichTextWeb,
  serviceList: ServiceListWeb,
  whatToExpect: WhatToExpectWeb,
}

type Props = { blocks: readonly PageBlock[] | null | undefined; content: WebContent }

/** The blocks of a page, one below the other. */
export const Blocks = ({ blocks, content }: Props) => (
  <>
    {(blocks ?? []).map((block, index) => (
      <Block block={block} content={content} isFirst={index === 0} key={block.id ?? index} />
    ))}
  </>
)

const Block = <Name extends BlockName>(props: WebProps<BlockOf<Name>>) => {
  const Renderer: ComponentType<WebProps<BlockOf<Name>>> = renderers[props.block.blockType as Name]
  return <Renderer {...props} />
}
