package dk.opgang.network.group;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.posted.PostedRepository;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The groups. All of them are visible to whoever may read the network. */
@Singleton
class NetworkGroups extends PostedRepository<NetworkGroup> {

    NetworkGroups(EntityManager entities) {
        super(NetworkGroup.class, entities);
    }

    @Override
    protected Restriction visibleTo(Caller caller) {
        return Restriction.all();
    }

    /** Those that exist on the day; without a day no restriction. */
    static Restriction thereOn(@Nullable LocalDate day) {
        return Restriction.contains("form", day);
    }
}
