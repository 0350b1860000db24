import { SlugField as SlugField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RelationshipFeatureClient as RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecksPanel as ChecksPanel_d40e3c023796e856e0300bd71e5cfb24 } from '../../../../src/admin/checks/ChecksPanel'
import { ScheduleControl as ScheduleControl_471cd1e160366f24afebbf638d9342a2 } from '../../../../src/admin/schedule/ScheduleControl'
import { ManyUsedByNotice as ManyUsedByNotice_a0700e9fed83c493022f9ee3ff83275b } from '../../../../src/admin/checks/ManyUsedByNotice'
import { AskForRows as AskForRows_404798ca94bb636061d6e7eaefd53b6f } from '../../../../src/admin/editing/AskForRows'
import { FormSession as FormSession_f07d95bda48320f1b1aabc9eb7a39ad2 } from '../../../../src/admin/editing/FormSession'
import { SharePreview as SharePreview_4270cb9021b6980f53a203f1ace8596b } from '../../../../src/admin/SharePreview'
import { PublishWhenSaved as PublishWhenSaved_09d2fa2c82040b08853e96bd7e3a1b5d } from '../../../../src/admin/editing/PublishWhenSaved'
import { BlockLabel as BlockLabel_35a8e9502fc27537af053577bd15c55f } from '../../../../src/admin/BlockLabel'
import { MomentCell as MomentCell_2c26e311069f4a79bb4fd5b2494e4104 } from '../../../../src/admin/schedule/MomentCell'
import { MomentField as MomentField_c459c3f3632bc2849aaa82f04a0f51e4 } from '../../../../src/admin/schedule/MomentField'
import { SendingDesk as SendingDesk_e1611f92264fd4b1ece8aab6f5939d98 } from '../../../../src/admin/newsletter/SendingDesk'
import { LastIssues as LastIssues_9063936cc1b789f37a775194254e55b7 } from '../../../../src/admin/newsletter/plots/LastIssues'
import { YesOrNo as YesOrNo_c44a352c0298e372d4fa8b91046d29b1 } from '../../../../src/admin/YesOrNo'
import { ImportSubscribers as ImportSubscribers_59045f83fbbe1834e7910e00534a52b1 } from '../../../../src/admin/newsletter/importing/ImportSubscribers'
import { ExportSubscribersLink as ExportSubscribersLink_e6c87c3485532a587f98f6386879430c } from '../../../../src/admin/ExportSubscribersLink'
import { ListGrowth as ListGrowth_771d791877d589b829db3a71060ca70a } from '../../../../src/admin/newsletter/plots/ListGrowth'
import { MakeKeyButton as MakeKeyButton_385d93d2357e7d81b6824bc7d62482e8 } from '../../../../src/admin/MakeKeyButton'
import { TestWebhookButton as TestWebhookButton_d13233235a2ff53e9f1dcfcf631c9ac9 } from '../../../../src/admin/TestWebhookButton'
import { MakeSecretButton as MakeSecretButton_55ba1181747b5a2be125b5dc0a202ba2 } from '../../../../src/admin/MakeSecretButton'
import { ReplayAttemptButton as ReplayAttemptButton_07423f2ab42ee00f61572ac9fa84b16c } from '../../../../src/admin/ReplayAttemptButton'
import { ExportMessagesLink as ExportMessagesLink_35aae2f31ec97cedb876814f41e9d7bf } from '../../../../src/admin/ExportMessagesLink'
import { ColorPicker as ColorPicker_840a176cb94fa6acebe35a2a078e8cd8 } from '../../../../src/admin/ColorPicker'
import { PersonalData as PersonalData_e4eaee60ff1f149da4311b6d09f0615f } from '../../../../src/admin/PersonalData'
import { Icon as Icon_275cbc8e6d8d51ca630c8afc4d6aa690 } from '../../../../src/admin/Logo'
import { Logo as Logo_275cbc8e6d8d51ca630c8afc4d6aa690 } from '../../../../src/admin/Logo'
import { MailsLink as MailsLink_4214d59e9490892060ba7d0a5a857acb } from '../../../../src/admin/mails/MailsLink'
import { Welcome as Welcome_32b69e3753b0264dd6ea8054f1cc399d } from '../../../../src/admin/Welcome'
import { ThisQuarter as ThisQuarter_ce4231faa2e92b38ff61e33e174cb01d } from '../../../../src/admin/newsletter/cadence/ThisQuarter'
import { ComingUp as ComingUp_aa8735342e611454d1f11d333ce5c348 } from '../../../../src/admin/schedule/ComingUp'
import { ReviewsDue as ReviewsDue_15feec002b942d979c901676465e3eee } from '../../../../src/admin/reviews/ReviewsDue'
import { KeepTyping as KeepTyping_43ce7fcebab60b299dd6861f595bd3fa } from '../../../../src/admin/editing/KeepTyping'
import { MailsView as MailsView_e07cf26c14c8fcb32b80ef2d5fda5465 } from '../../../../src/admin/mails/MailsView'
import { SentMailView as SentMailView_ed862560a86ed0d4f22fbcbd3d9fa196 } from '../../../../src/admin/mails/SentMailView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/next/client#SlugField": SlugField_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#RelationshipFeatureClient": RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ChecklistFeatureClient": ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/checks/ChecksPanel#ChecksPanel": ChecksPanel_d40e3c023796e856e0300bd71e5cfb24,
  "/src/admin/schedule/ScheduleControl#ScheduleControl": ScheduleControl_471cd1e160366f24afebbf638d9342a2,
  "/src/admin/checks/ManyUsedByNotice#ManyUsedByNotice": ManyUsedByNotice_a0700e9fed83c493022f9ee3ff83275b,
  "/src/admin/editing/AskForRows#AskForRows": AskForRows_404798ca94bb636061d6e7eaefd53b6f,
  "/src/admin/editing/FormSession#FormSession": FormSession_f07d95bda48320f1b1aabc9eb7a39ad2,
  "/src/admin/SharePreview#SharePreview": SharePreview_4270cb9021b6980f53a203f1ace8596b,
  "/src/admin/editing/PublishWhenSaved#PublishWhenSaved": PublishWhenSaved_09d2fa2c82040b08853e96bd7e3a1b5d,
  "/src/admin/BlockLabel#BlockLabel": BlockLabel_35a8e9502fc27537af053577bd15c55f,
  "/src/admin/schedule/MomentCell#MomentCell": MomentCell_2c26e311069f4a79bb4fd5b2494e4104,
  "/src/admin/schedule/MomentField#MomentField": MomentField_c459c3f3632bc2849aaa82f04a0f51e4,
  "/src/admin/newsletter/SendingDesk#SendingDesk": SendingDesk_e1611f92264fd4b1ece8aab6f5939d98,
  "/src/admin/newsletter/plots/LastIssues#LastIssues": LastIssues_9063936cc1b789f37a775194254e55b7,
  "/src/admin/YesOrNo#YesOrNo": YesOrNo_c44a352c0298e372d4fa8b91046d29b1,
  "/src/admin/newsletter/importing/ImportSubscribers#ImportSubscribers": ImportSubscribers_59045f83fbbe1834e7910e00534a52b1,
  "/src/admin/ExportSubscribersLink#ExportSubscribersLink": ExportSubscribersLink_e6c87c3485532a587f98f6386879430c,
  "/src/admin/newsletter/plots/ListGrowth#ListGrowth": ListGrowth_771d791877d589b829db3a71060ca70a,
  "/src/admin/MakeKeyButton#MakeKeyButton": MakeKeyButton_385d93d2357e7d81b6824bc7d62482e8,
  "/src/admin/TestWebhookButton#TestWebhookButton": TestWebhookButton_d13233235a2ff53e9f1dcfcf631c9ac9,
  "/src/admin/MakeSecretButton#MakeSecretButton": MakeSecretButton_55ba1181747b5a2be125b5dc0a202ba2,
  "/src/admin/ReplayAttemptButton#ReplayAttemptButton": ReplayAttemptButton_07423f2ab42ee00f61572ac9fa84b16c,
  "/src/admin/ExportMessagesLink#ExportMessagesLink": ExportMessagesLink_35aae2f31ec97cedb876814f41e9d7bf,
  "/src/admin/ColorPicker#ColorPicker": ColorPicker_840a176cb94fa6acebe35a2a078e8cd8,
  "/src/admin/PersonalData#PersonalData": PersonalData_e4eaee60ff1f149da4311b6d09f0615f,
  "/src/admin/Logo#Icon": Icon_275cbc8e6d8d51ca630c8afc4d6aa690,
  "/src/admin/Logo#Logo": Logo_275cbc8e6d8d51ca630c8afc4d6aa690,
  "/src/admin/mails/MailsLink#MailsLink": MailsLink_4214d59e9490892060ba7d0a5a857acb,
  "/src/admin/Welcome#Welcome": Welcome_32b69e3753b0264dd6ea8054f1cc399d,
  "/src/admin/newsletter/cadence/ThisQuarter#ThisQuarter": ThisQuarter_ce4231faa2e92b38ff61e33e174cb01d,
  "/src/admin/schedule/ComingUp#ComingUp": ComingUp_aa8735342e611454d1f11d333ce5c348,
  "/src/admin/reviews/ReviewsDue#ReviewsDue": ReviewsDue_15feec002b942d979c901676465e3eee,
  "/src/admin/editing/KeepTyping#KeepTyping": KeepTyping_43ce7fcebab60b299dd6861f595bd3fa,
  "/src/admin/mails/MailsView#MailsView": MailsView_e07cf26c14c8fcb32b80ef2d5fda5465,
  "/src/admin/mails/SentMailView#SentMailView": SentMailView_ed862560a86ed0d4f22fbcbd3d9fa196,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
