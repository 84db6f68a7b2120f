package dk.opgang.participants.duplicate;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.subject.Participants;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows a municipality who of its participants may be one person, notes that two are two, and logs it. */
@Singleton
class ReviewCandidates {

    private static final String READ = "read-duplicate-candidates";

    private final Candidates candidates;
    private final Participants participants;
    private final Diary diary;

    ReviewCandidates(Candidates candidates, Participants participants, Diary diary) {
        this.candidates = candidates;
        this.participants = participants;
        this.diary = diary;
    }

    @Transactional
    Page<Candidate> page(Caller caller, ListQuery wanted, CandidateFilter filter, @Nullable String purpose) {
        Page<Candidate> page = candidates.page(caller, wanted, filter.restriction(participants));
        Map<UUID, String> shown = new HashMap<>();
        page.items().forEach(it -> it.participantIds().forEach(id -> shown.put(id, it.municipalityCode())));
        diary.noteAll(caller, READ, purpose, shown);
        return page;
    }

    @Transactional
    Candidate one(Caller caller, UUID id, @Nullable String purpose) {
        Candidate candidate = candidates.get(caller, id);
        diary.noteAll(caller, READ, List.copyOf(candidate.participantIds()), candidate.municipalityCode(), purpose);
        return candidate;
    }

    /** Dismissed twice it stays dismissed; a pair that was merged stays merged. */
    @Transactional
    Candidate dismiss(Caller caller, UUID id, @Nullable String ifMatch) {
        Candidate candidate = candidates.lock(caller, id);
        if (ifMatch != null) {
            Preconditions.requireMatch(ifMatch, candidate.version());
        }
        if (candidate.dismiss()) {
            diary.noteAll(
                    caller,
                    "dismiss-duplicate-candidate",
                    List.copyOf(candidate.participantIds()),
                    candidate.municipalityCode());
            candidates.flush();
        }
        return candidate;
    }
}
