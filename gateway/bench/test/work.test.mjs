import { expect, test } from 'vitest'
import { DOCUMENTS } from '../work/documents.mjs'
import { questionsOf, requestsOf } from '../work/requests.mjs'

const users = ['PAGASA', 'PAYOKE', 'SURYA'].flatMap(centre => [1, 2, 3].map(number => ({ centre, token: `${number}` })))

test('no figure rests on one request: documents, centres, users and variables all vary', () => {
  const requests = requestsOf(20, users, 1)
  const distinct = pick => new Set(requests.map(pick)).size
  expect(distinct(({ question }) => question.document.name)).toBe(16)
  expect(distinct(({ question }) => JSON.stringify(question.variables))).toBe(30)
  expect(distinct(({ user }) => user)).toBe(users.length)
})

test('a user asks for the files of the own centre only', () => {
  for (const { question, user } of requestsOf(20, users, 1)) expect(user.centre).toBe(question.centre)
})

test('the first pass asks every question once, so that checking it checks all of them', () => {
  const questions = questionsOf(200)
  const first = requestsOf(200, users, 1).slice(0, questions.length)
  const idOf = ({ document, variables }) => document.name + variables.after
  expect(new Set(first.map(({ question }) => idOf(question)))).toEqual(new Set(questions.map(idOf)))
})

test('the same seed gives the same order and another seed another one', () => {
  const order = seed =>
    requestsOf(20, users, seed).map(({ question }) => question.document.name + question.variables.after)
  expect(order(1)).toEqual(order(1))
  expect(order(1)).not.toEqual(order(2))
})

test('every document asks all four subgraphs', () => {
  for (const { selections } of DOCUMENTS) {
    expect(Object.keys(selections)).toEqual(['persons', 'justice', 'housing', 'activities'])
  }
})
