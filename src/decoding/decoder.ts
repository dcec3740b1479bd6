/** The program of the thread that decodes: a source comes in, what is in it goes out as bytes. */
import { parentPort } from 'node:worker_threads';
import { decodeGiven } from '../certificates/formats/formats.ts';
import type { DecoderAnswer, DecoderQuestion } from './thread.ts';

parentPort?.on('message', async ({ bytes, password, isIssuerAnswer }: DecoderQuestion) => {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { certificates, faults } = await decodeGiven(source, { password, isIssuerAnswer });
  const answer: DecoderAnswer = {
    // each in memory of its own: a part of a source would bring all of it along
    certificates: certificates.map(({ certificate, position }) => {
      return { der: new Uint8Array(certificate.der), position };
    }),
    faults,
  };
  parentPort?.postMessage(answer);
});
