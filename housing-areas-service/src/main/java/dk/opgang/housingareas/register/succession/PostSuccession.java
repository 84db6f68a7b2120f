package dk.opgang.housingareas.register.succession;

import dk.opgang.housingareas.register.area.HousingArea;
import dk.opgang.housingareas.register.area.HousingAreas;
import dk.opgang.housingareas.support.Posted;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.AdvisoryLock;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Faults;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Says what follows an area; said again, it is corrected. The validities of the areas are their own, and stay. */
@Singleton
class PostSuccession {

    private static final AdvisoryLock SUCCESSIONS = new AdvisoryLock("successions");

    private final HousingAreas areas;
    private final Successions successions;
    private final AgroalDataSource database;
    private final Outbox outbox;

    PostSuccession(HousingAreas areas, Successions successions, AgroalDataSource database, Outbox outbox) {
        this.areas = areas;
        this.successions = successions;
        this.database = database;
        this.outbox = outbox;
    }

    @Transactional
    public Posted<Succession> post(Caller caller, UUID areaId, SuccessionRequest request) {
        HousingArea area = areas.toWrite(caller, areaId);
        // Two at once could follow each other in a circle that neither sees.
        SUCCESSIONS.take(database, "all");
        Faults faults = new Faults();
        for (int i = 0; i < request.successors().size(); i++) {
            check(caller, areaId, request.successors().get(i), "/successors/" + i + "/housingAreaId", faults);
        }
        faults.throwIfAny();
        Optional<Succession> known = successions.of(caller, areaId);
        Succession succession = known.orElseGet(() -> new Succession(areaId, request));
        if (known.isEmpty()) {
            successions.persist(succession);
        } else if (succession.says(request)) {
            return new Posted<>(succession, false);
        } else {
            succession.change(request);
        }
        successions.flush();
        outbox.publish(SuccessionRecorded.of(area.ref(), succession));
        return new Posted<>(succession, known.isEmpty());
    }

    private void check(Caller caller, UUID areaId, Successor successor, String pointer, Faults faults) {
        UUID id = successor.housingAreaId();
        if (areas.find(caller, id).isEmpty()) {
            faults.broken(pointer, "unknown-area", "Området findes ikke", "The area does not exist");
        } else if (leadsTo(caller, id, areaId)) {
            faults.broken(
                    pointer,
                    "circular-succession",
                    "Området er selv afløst af dette",
                    "The area is itself succeeded by this one");
        }
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
                successions.of(caller, next).ifPresent(it -> it.successors()
                        .forEach(after -> open.add(after.housingAreaId())));
            }
        }
        return false;
    }
}
