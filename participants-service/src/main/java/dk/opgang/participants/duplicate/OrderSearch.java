package dk.opgang.participants.duplicate;

import dk.opgang.participants.access.Reader;
import dk.opgang.participants.subject.Participants;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Begins searches for duplicates. Among few participants one is made at once; otherwise it goes on in the background. */
@Singleton
@Transactional
class OrderSearch {

    /** Up to so many are compared while somebody waits for the answer. */
    private static final int FEW = 3_000;

    private final DuplicateSearches searches;
    private final Participants participants;
    private final SearchPieces pieces;

    OrderSearch(DuplicateSearches searches, Participants participants, SearchPieces pieces) {
        this.searches = searches;
        this.participants = participants;
        this.pieces = pieces;
    }

    /** One that is under way is the one that is ordered. */
    DuplicateSearch order(Caller caller) {
        String municipality = caller.municipality().orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        pieces.alone(municipality);
        return searches.first(caller, Restriction.equal("status", SearchStatus.RUNNING.code()))
                .orElseGet(() -> begin(caller, municipality));
    }

    Page<DuplicateSearch> page(Caller caller, ListQuery wanted) {
        return searches.page(caller, wanted);
    }

    DuplicateSearch read(Caller caller, UUID id) {
        return searches.get(caller, id);
    }

    /** By night, in the background. */
    void order(String municipality) {
        Caller system = Caller.system();
        boolean runs = searches.exists(
                system,
                Restriction.equal("municipalityCode", municipality),
                Restriction.equal("status", SearchStatus.RUNNING.code()));
        if (!runs) {
            searches.persist(new DuplicateSearch(municipality));
        }
    }

    private DuplicateSearch begin(Caller caller, String municipality) {
        DuplicateSearch search = new DuplicateSearch(municipality);
        searches.persist(search);
        searches.flush();
        if (participants.count(caller, Reader.own(caller)) <= FEW) {
            boolean more = true;
            while (more) {
                more = pieces.next(search);
            }
            searches.flush();
        }
        return search;
    }
}
