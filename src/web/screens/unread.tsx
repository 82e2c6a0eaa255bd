import type {FileProblem} from '../protocol.ts';
import type {ScreenProps} from '../screen-props.ts';
import {FileInput} from './file-input.tsx';
import {PicturesOffer} from './pictures.tsx';

/** Files that could not be read: of each why, and what to do, with the file input still there. */
export function Unread(props: ScreenProps) {
  const {state, deeds, t} = props;
  return (
    <>
      <h1 tabIndex={-1}>{t('page.unread', {count: state.problems.length})}</h1>
      {state.problems.map(problem => (
        <Trouble key={problem.at} problem={problem} {...props} />
      ))}
      <FileInput deeds={deeds} t={t} quiet inCase={state.reading !== null} />
      <p class="buttons">
        {state.reading === null ? (
          <button type="button" onClick={deeds.openSample}>
            {t('page.landing.sample')}
          </button>
        ) : (
          <button type="button" onClick={deeds.backToCase}>
            {t('page.case.back')}
          </button>
        )}
      </p>
    </>
  );
}

function Trouble({problem, state, deeds, t}: ScreenProps & {readonly problem: FileProblem}) {
  const ofCase = problem.code.startsWith('CASE_PASSPHRASE');
  const needsPassword = ofCase || problem.code.startsWith('PDF_PASSWORD');
  const id = `password-${problem.at}`;
  return (
    <section class="card" role="alert">
      <h2>{problem.name}</h2>
      <p class="danger">{problem.message}</p>
      {problem.hint === null ? null : <p>{problem.hint}</p>}
      {needsPassword ? (
        <form
          onSubmit={event => {
            event.preventDefault();
            const typed = new FormData(event.currentTarget).get('password');
            if (typeof typed === 'string') deeds.unlock(problem.at, typed);
          }}
        >
          <label for={id}>{t(ofCase ? 'page.case.passphrase' : 'page.password')}</label>
          <p class="buttons">
            <input id={id} name="password" type="password" autocomplete="off" required />
            <button type="submit">{t('page.unlock')}</button>
          </p>
        </form>
      ) : null}
      {problem.code === 'OCR_NOT_INSTALLED' ? <PicturesOffer state={state} deeds={deeds} t={t} /> : null}
      {state.files.length > 1 ? (
        <p class="buttons">
          <button type="button" onClick={() => deeds.leaveOut(problem.at)}>
            {t('page.leaveOut')}
          </button>
        </p>
      ) : null}
    </section>
  );
}
