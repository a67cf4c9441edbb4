import { Page, PageHeader } from '@/components/ui/page'
export default function Home() {
  return (
    <Page>
      <PageHeader title="Rectoverso" />
    </Page>
  )
}
