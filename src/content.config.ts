import { defineCollection } from 'astro:content';
import { articles, permalinks, topics } from './loader.ts';

export const collections = {
	articles: defineCollection({ loader: articles() }),
	permalinks: defineCollection({ loader: permalinks() }),
	topics: defineCollection({ loader: topics() }),
};
