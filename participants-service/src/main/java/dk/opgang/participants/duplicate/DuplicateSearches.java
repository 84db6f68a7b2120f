package dk.opgang.participants.duplicate;

import dk.opgang.participants.access.Reader;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.visibility.Restriction;
import dk.opgang.platform.visibility.VisibleRepository;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** The searches: a municipality sees its own. */
@Singleton
class DuplicateSearches extends VisibleRepository<DuplicateSearch> {

    DuplicateSearches(EntityManager entities) {
        super(DuplicateSearch.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return Reader.own(caller);
    }

    /** Those that are under way. */
    List<UUID> running(Caller caller) {
        return list(caller, Restriction.equal("status", SearchStatus.RUNNING.code())).stream()
                .map(DuplicateSearch::id)
                .toList();
    }
}
