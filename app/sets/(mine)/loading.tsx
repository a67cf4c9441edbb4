export { default } from '@/app/explore/loading'
