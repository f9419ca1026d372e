/** Names and shapes that workflows share with those who call them. Plain data: no SDK import. */
export * from './lifecycle';
export * from './names';
export * from './requests';
export * from './updates';
