package dk.opgang.network.relocation;

import dk.opgang.network.housingoffer.HousingOffer;
import dk.opgang.network.housingoffer.HousingOffers;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the steps of cases: notes them in the history and tells them. What else a step does is up to whoever takes it. */
@Singleton
@Transactional
class CaseSteps {

    private final RelocationCases cases;
    private final HousingOffers offers;
    private final Outbox outbox;
    private final BusinessClock clock;

    CaseSteps(RelocationCases cases, HousingOffers offers, Outbox outbox, BusinessClock clock) {
        this.cases = cases;
        this.offers = offers;
        this.outbox = outbox;
        this.clock = clock;
    }

    Step step(CaseState next, String by, @Nullable LocalDate on, @Nullable String reason) {
        LocalDate day = clock.today().equals(on) ? null : on;
        return new Step(next.code(), clock.now(), by, day, reason);
    }

    /**
     * The case stands elsewhere from now on.
     *
     * @param open the match that is open while the step is taken: its parties are told
     * @param told the reason, if it is a code that may be told
     */
    void take(Caller caller, RelocationCase moving, Step step, @Nullable RelocationMatch open, @Nullable String told) {
        boolean sought = moving.state() == CaseState.SEEKING;
        moving.take(step);
        cases.flush();
        outbox.publish(RelocationEvent.CaseChanged.of(moving, open, told));
        boolean seeks = moving.state() == CaseState.SEEKING;
        if (sought != seeks) {
            advertise(caller, moving, moving.form().wish(), seeks);
        }
    }

    /** A case that seeks wishes something else: whom it was advertised to before is told that it seeks no longer. */
    void wishes(Caller caller, RelocationCase seeking, Wish before) {
        if (seeking.state() != CaseState.SEEKING) {
            return;
        }
        if (!before.municipalityCodes().equals(seeking.form().wish().municipalityCodes())) {
            advertise(caller, seeking, before, false);
        }
        advertise(caller, seeking, seeking.form().wish(), true);
    }

    /** Tells those to whom it is advertised that it seeks, or seeks no longer. */
    void advertise(Caller caller, RelocationCase it, Wish wish, boolean seeks) {
        Set<String> readers = new HashSet<>();
        List<String> wanted = wish.municipalityCodes();
        if (!wanted.isEmpty()) {
            readers.add(it.poster());
            wanted.forEach(code -> readers.add("municipality:" + code));
            offers.availableIn(caller, wanted, clock.today()).stream()
                    .map(HousingOffer::poster)
                    .forEach(readers::add);
        }
        outbox.publish(new RelocationEvent.AdvertChanged(
                it.id(), it.region(clock.today()), it.household().size(), wish.roomsMin(), seeks, readers));
    }
}
