package dk.opgang.network.knowledge.readinglist;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The reading lists: the shared ones for everybody, the others for whoever made them. */
@Singleton
class ReadingLists extends PostedRepository<ReadingList> {

    ReadingLists(EntityManager entities) {
        super(ReadingList.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return caller.isSystem()
                ? Restriction.all()
                : Restriction.of("e.form.shared = true or e.poster = :reader", "reader", caller.tenantKey());
    }

    /** The list, locked, if the caller made it: 404 if the caller does not see it, 403 if it is another's. */
    ReadingList lockOwn(Caller caller, UUID id) {
        return lockOwn(caller, id, postedBy(caller), ReadingListProblem.ANOTHERS_READING_LIST);
    }
}
