import { index, route } from '@react-router/dev/routes';

export default [index('./routes/card.jsx'), route('client', './routes/client.jsx')];
