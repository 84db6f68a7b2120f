package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.initiative.TakesPart;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** The tasks of initiatives: seen by their municipalities and by their partners. */
@Singleton
class InitiativeTasks extends PostedRepository<InitiativeTask> {

    InitiativeTasks(EntityManager entities) {
        super(InitiativeTask.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return TakesPart.in("e.initiativeId", caller);
    }
}
