import { range } from 'd3';
import * as say from '#messages';
import { latestDay } from '../../lib/edtf.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useFacts, useSite, useView } from '../panel/context.tsx';
import { happenings, timeWords } from './eventWords.ts';
import { Track } from './Track.tsx';
import type { Clock } from './useClock.ts';
import { SPEEDS, type Speed, usePlay } from './usePlay.ts';

/** The time bar below the map: a slider of years with the events of each year, a play button, and a button back to today. */
export function TimeBar({ clock }: { clock: Clock }) {
  const { language } = useSite();
  const { fullAtlas } = useFacts();
  const { view, setView } = useView();
  const { first, last, year, events, go } = clock;
  const play = usePlay(() => {
    go(year + 1);
    return year + 1 < last;
  });
  const start = () => {
    if (!play.isPlaying && year >= last) go(first);
    play.setPlaying(!play.isPlaying);
  };
  // While the years play, those in which nothing happened pass in silence.
  const spokenWords = play.isPlaying ? happenings : timeWords;
  const playWords = play.isPlaying ? say.timePause(language) : say.timePlay(language);
  const when = view.at ? language.date(view.at.length > 4 ? view.at : latestDay(view.at)) : say.timeToday(language);
  const speeds = (Object.keys(SPEEDS) as Speed[]).map((speed) => [speed, say.timeSpeeds(language, speed)] as const);
  return (
    <section className="time-bar" aria-label={say.timeLabel(language)}>
      <button type="button" className="play" aria-label={playWords} title={playWords} onClick={start}>
        <Icon name={play.isPlaying ? 'pause' : 'play'} />
      </button>
      <p className="as-of">
        <span>{say.timeAsOfWord(language)}</span>
        <strong>{when}</strong>
      </p>
      <Track clock={clock} valueText={when} />
      <div className="time-choices">
        <Choice
          className="speed play-speed"
          label={say.timeSpeed(language)}
          value={play.speed}
          options={speeds}
          onChoose={(speed) => speed && play.setSpeed(speed)}
        />
        <Choice
          className="speed"
          label={say.sinceChoose(language)}
          isLabelHidden
          value={view.since?.slice(0, 4)}
          none={say.sinceChoose(language)}
          options={range(year - 1, first - 1, -1).map((at) => [String(at), String(at)] as const)}
          onChoose={(since) => setView({ since })}
        />
      </div>
      <button type="button" className="button" disabled={!view.at} onClick={() => setView({ at: undefined })}>
        {say.timeTodayButton(language)}
      </button>
      <p className="visually-hidden" role="status">
        {view.at ? spokenWords(language, fullAtlas, events, view.at) : ''}
      </p>
    </section>
  );
}
