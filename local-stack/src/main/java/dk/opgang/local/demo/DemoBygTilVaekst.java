package dk.opgang.local.demo;

import dk.opgang.local.api.OpgangApi;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Byg til Vækst: tasting internships on the building site of Korsløkkeparken, posted by Odense. */
final class DemoBygTilVaekst {

    private static final String PREFIX = "korsloekkeparken";

    private final OpgangApi odense;
    private final DemoListener listener;

    DemoBygTilVaekst(OpgangApi odense, DemoListener listener) {
        this.odense = odense;
        this.listener = listener;
    }

    void load(String areaId) {
        DemoParticipants participants = new DemoParticipants(odense, listener);
        participants.load("Participants of Odense", PREFIX, 2, areaId, TastingInternships.spells());
        Map<String, String> ids = participants.idsBySource(areaId);
        DemoInitiative initiative = DemoInitiative.post(
                odense,
                "initiative-byg-til-vaekst",
                Map.of(
                        "templateKey", "tasting-internship",
                        "name", "Byg til Vækst i Korsløkkeparken",
                        "municipalityCodes", List.of("461"),
                        "housingAreaIds", List.of(areaId),
                        "period", Map.of("from", "2014-01-01", "to", "2021-01-01")));
        List<String> outcomes = TastingInternships.outcomes();
        List<PlacementRow> rows = IntStream.range(0, outcomes.size())
                .mapToObj(i -> TastingInternships.row(
                        i,
                        outcomes.get(i),
                        DemoSundparken.required(
                                ids, FictivePerson.of(PREFIX, 2, i).sourceId()),
                        initiative.id(),
                        areaId))
                .toList();
        String step = "Internships of Byg til Vækst";
        DemoBatch.post(odense, listener, step, "/v1/placement-batches", PlacementRow.csv(rows));
    }
}
