import { beforeEach, describe, expect, it, vi } from 'vitest';

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
// The door to the browser opens only inside an extension; this is as much of one as it looks for.
vi.stubGlobal('browser', { runtime: { id: 'waymark', sendMessage } });
vi.stubGlobal('chrome', { runtime: { id: 'waymark' } });
const { call, ProtocolError } = await import('../../../src/protocol/call.ts');

const failureOf = async (promise: Promise<unknown>) => {
  const error = await promise.catch((caught: unknown) => caught);
  return error instanceof ProtocolError ? error.code : 'no ProtocolError';
};
const unheard = new Error('Could not establish connection. Receiving end does not exist.');

describe('call', () => {
  beforeEach(() => {
    sendMessage.mockReset();
  });

  it('sends the name and the request, and hands back the value', async () => {
    sendMessage.mockResolvedValue({ ok: true, value: { record: null } });
    expect(await call.deleteRecord({ id: 'a' })).toEqual({ record: null });
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith({
      to: 'background',
      name: 'deleteRecord',
      request: { id: 'a' },
    });
  });

  it('throws the code of the failure', async () => {
    sendMessage.mockResolvedValue({ ok: false, error: { code: 'storage-full', message: '' } });
    expect(await failureOf(call.deleteAll({}))).toBe('storage-full');
  });

  it('asks once more when the background was just being stopped', async () => {
    sendMessage.mockRejectedValueOnce(unheard);
    sendMessage.mockResolvedValueOnce({ ok: true, value: {} });
    expect(await call.deleteAll({})).toEqual({});
  });

  it('gives up with a code, never with a hanging promise or a bare error', async () => {
    sendMessage.mockRejectedValue(unheard);
    expect(await failureOf(call.getSettings({}))).toBe('internal');
    expect(sendMessage).toHaveBeenCalledTimes(2);
    sendMessage.mockResolvedValue(undefined);
    expect(await failureOf(call.getSettings({}))).toBe('internal');
  });

  it('does not repeat a message that may have been acted on', async () => {
    sendMessage.mockRejectedValue(new Error('The message port closed before a response'));
    expect(await failureOf(call.deleteRecord({ id: 'a' }))).toBe('internal');
    expect(sendMessage).toHaveBeenCalledOnce();
  });
});
