package dk.opgang.initiatives.candidate;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.candidate.CandidatesView.Excluded;
import dk.opgang.initiatives.candidate.FindCandidates.Found;
import dk.opgang.initiatives.candidate.Points.Given;
import dk.opgang.initiatives.opening.JobOpening;
import dk.opgang.initiatives.opening.JobOpenings;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Shows the candidates of an opening and writes down whom it showed. */
@Singleton
class ReadCandidates {

    private final JobOpenings openings;
    private final FindCandidates find;
    private final Diary diary;

    ReadCandidates(JobOpenings openings, FindCandidates find, Diary diary) {
        this.openings = openings;
        this.find = find;
        this.diary = diary;
    }

    private record Ranked(Candidate candidate, List<Given> given, Place place) {

        static Ranked of(Candidate it, List<Given> given) {
            return new Ranked(
                    it,
                    given,
                    Place.of(it, given.stream().mapToInt(Given::points).sum()));
        }
    }

    /** 404 for who does not look for candidates of the opening, as if there were none to be found. */
    @Transactional
    CandidatesView of(Caller caller, UUID openingId, ListQuery query, int least, Locale language) {
        JobOpening opening = openings.get(caller, openingId);
        if (!openings.findsCandidates(caller, openingId)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        Found found = find.all(caller, opening);
        Place after = query.cursor() == null ? null : Place.decode(query.cursor());
        List<Ranked> ranked = found.candidates().stream()
                .map(it -> Ranked.of(it, Points.of(found.wanted(), it)))
                .filter(it -> it.place().points() >= least)
                .filter(it -> after == null || it.place().compareTo(after) > 0)
                .sorted(Comparator.comparing(Ranked::place))
                .limit(query.limit() + 1L)
                .toList();
        boolean more = ranked.size() > query.limit();
        List<Ranked> page = more ? ranked.subList(0, query.limit()) : ranked;
        diary.search(
                caller,
                "candidates",
                page.stream().map(it -> subject(it.candidate())).toList());
        return new CandidatesView(
                found.wanted().today(),
                page.stream()
                        .map(it -> CandidateView.of(it.candidate(), it.given(), language))
                        .toList(),
                caller.municipality().isPresent() ? excluded(found) : null,
                more ? page.getLast().place().encode() : null);
    }

    private static List<Excluded> excluded(Found found) {
        return found.excluded().entrySet().stream()
                .map(entry -> new Excluded(entry.getKey().code(), entry.getValue()))
                .toList();
    }

    private static Diary.Subject subject(Candidate it) {
        return new Diary.Subject(
                "enrolments/" + it.enrolmentId(), it.participantId(), it.municipalityCode(), it.initiativeId());
    }
}
