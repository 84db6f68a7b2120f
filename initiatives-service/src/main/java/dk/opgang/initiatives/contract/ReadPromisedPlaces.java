package dk.opgang.initiatives.contract;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Shows promised places; to whom one is promised is shown to the municipality, and written down. */
@Singleton
class ReadPromisedPlaces {

    private final Contracts contracts;
    private final PromisedPlaces places;
    private final Diary diary;

    ReadPromisedPlaces(Contracts contracts, PromisedPlaces places, Diary diary) {
        this.contracts = contracts;
        this.places = places;
        this.diary = diary;
    }

    @Transactional
    Page<PromisedPlaceView> list(Caller caller, UUID contractId, ListQuery query) {
        contracts.get(caller, contractId);
        Page<PromisedPlace> page = places.page(caller, query, Restriction.equal("contractId", contractId));
        if (caller.municipality().isPresent()) {
            var shown = page.items().stream()
                    .flatMap(place -> subject(place).stream())
                    .toList();
            if (!shown.isEmpty()) {
                diary.search(caller, "promised-places", shown);
            }
        }
        return page.map(place -> view(caller, place));
    }

    @Transactional
    PromisedPlaceView one(Caller caller, UUID contractId, UUID id) {
        contracts.get(caller, contractId);
        PromisedPlace place = places.get(caller, id);
        if (caller.municipality().isPresent()) {
            subject(place).ifPresent(subject -> diary.read(caller, "read-promised-place", subject));
        }
        return view(caller, place);
    }

    static PromisedPlaceView view(Caller caller, PromisedPlace place) {
        return PromisedPlaceView.of(place, caller.municipality().isPresent());
    }

    /** Of whom something was read or written; nobody if the place is promised to nobody by name. */
    static Optional<Diary.Subject> subject(PromisedPlace place) {
        return Optional.ofNullable(place.form().participantId())
                .map(person ->
                        new Diary.Subject("promised-places/" + place.id(), person, place.municipalityCode(), null));
    }
}
