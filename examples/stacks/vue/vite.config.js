import vue from '@vitejs/plugin-vue';
import { isJobElement } from 'job-posting-elements/vue';

export default { plugins: [vue({ template: { compilerOptions: { isCustomElement: isJobElement } } })] };
