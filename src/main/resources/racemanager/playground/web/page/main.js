import { openPlayground } from './playground.js';

openPlayground(document.getElementById('playground'));
