import { defineCollection } from 'astro:content';
import { articles, topics } from './loader.ts';

export const collections = {
	articles: defineCollection({ loader: articles() }),
	topics: defineCollection({ loader: topics() }),
};
