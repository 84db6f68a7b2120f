package dk.opgang.initiatives.contract;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.export.SubjectRecords;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The places that are promised to a participant, for the participant's export. */
@Singleton
@Transactional
class ExportedPromisedPlaces implements SubjectRecords {

    private final PromisedPlaces places;

    ExportedPromisedPlaces(PromisedPlaces places) {
        this.places = places;
    }

    @Override
    public String kind() {
        return "promisedPlaces";
    }

    @Override
    public List<PromisedPlaceView> about(UUID subjectId) {
        return places.list(Caller.system(), Restriction.equal("form.participantId", subjectId)).stream()
                .map(place -> PromisedPlaceView.of(place, true))
                .toList();
    }
}
