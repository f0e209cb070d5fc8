declare module 'virtual:texts' {
  const texts: Record<string, Record<string, { message: string }>>;
  export default texts;
}
