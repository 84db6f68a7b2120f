package dk.opgang.housingareas.register.succession;

import dk.opgang.housingareas.HousingAreasFault;
import dk.opgang.housingareas.register.area.AreaPartEvent;
import dk.opgang.housingareas.register.area.AreaParts;
import dk.opgang.housingareas.register.area.AreaRef;
import dk.opgang.housingareas.register.area.HousingArea;
import dk.opgang.housingareas.register.area.HousingAreas;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.AdvisoryLock;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.visibility.Restriction;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What follows areas; said again, it is corrected. The validities of the areas are their own, and stay. */
@Singleton
class Successions extends AreaParts<SuccessionForm, Succession> {

    private static final AdvisoryLock SUCCESSIONS = new AdvisoryLock("successions");

    private final AgroalDataSource database;

    Successions(HousingAreas areas, EntityManager entities, Outbox outbox, AgroalDataSource database) {
        super(areas, entities, outbox, "succession", Succession.class, SuccessionForm.class, Succession::new);
        this.database = database;
    }

    /** One page of what follows the area and what it follows. */
    @Transactional
    Page<Succession> about(Caller caller, UUID areaId, ListQuery wanted) {
        areas().get(caller, areaId);
        return parts().page(caller, wanted, about(areaId));
    }

    /** The succession of that area or into it, or 404. */
    @Transactional
    Succession about(Caller caller, UUID areaId, UUID id) {
        return parts().one(caller, Restriction.equal("id", id), about(areaId));
    }

    /** What the area follows. */
    List<Succession> into(Caller caller, UUID areaId) {
        return parts().list(caller, into(areaId));
    }

    /** An area is succeeded once. */
    @Override
    protected Optional<Succession> known(Caller caller, HousingArea area, SuccessionForm form) {
        // Two at once could follow each other in a circle that neither sees.
        SUCCESSIONS.take(database, "all");
        return of(caller, area.id());
    }

    @Override
    protected void check(
            Caller caller, HousingArea area, @Nullable Succession known, SuccessionForm form, Faults faults) {
        for (int i = 0; i < form.successors().size(); i++) {
            UUID successor = form.successors().get(i).housingAreaId();
            String pointer = "/successors/" + i + "/housingAreaId";
            if (areas().find(caller, successor).isEmpty()) {
                faults.broken(pointer, HousingAreasFault.UNKNOWN_AREA);
            } else if (leadsTo(caller, successor, area.id())) {
                faults.broken(pointer, HousingAreasFault.CIRCULAR_SUCCESSION);
            }
        }
    }

    @Override
    protected AreaPartEvent recorded(AreaRef area, Succession succession) {
        return new SuccessionRecorded(area, succession.id(), succession.form());
    }

    /** Whether an area or what follows it is the other one. */
    private boolean leadsTo(Caller caller, UUID from, UUID to) {
        Deque<UUID> open = new ArrayDeque<>();
        Set<UUID> seen = new HashSet<>();
        open.add(from);
        while (!open.isEmpty()) {
            UUID next = open.remove();
            if (next.equals(to)) {
                return true;
            }
            if (seen.add(next)) {
                of(caller, next)
                        .ifPresent(it -> it.form().successors().forEach(after -> open.add(after.housingAreaId())));
            }
        }
        return false;
    }

    /** What follows the area. */
    private Optional<Succession> of(Caller caller, UUID areaId) {
        return parts().first(caller, Restriction.equal("housingAreaId", areaId));
    }

    private static Restriction about(UUID areaId) {
        return Restriction.equal("housingAreaId", areaId).or(into(areaId));
    }

    private static Restriction into(UUID areaId) {
        return Restriction.holding("successorIds", areaId);
    }
}
