package dk.opgang.local.demo;

import dk.opgang.local.api.OpgangApi;
import dk.opgang.local.oidc.Persona;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The outreach effort in Sundparken: an initiative of Horsens with the housing organisation as partner, which posts placements. */
final class DemoSundparken {

    private final OpgangApi horsens;
    private final OpgangApi odinsgaarden;
    private final DemoListener listener;

    DemoSundparken(OpgangApi horsens, OpgangApi odinsgaarden, DemoListener listener) {
        this.horsens = horsens;
        this.odinsgaarden = odinsgaarden;
        this.listener = listener;
    }

    void load(String areaId, List<BenefitSpell> spells) {
        Map<String, String> ids = new DemoParticipants(horsens, listener).idsBySource(areaId);
        List<Integer> people = IntStream.range(0, spells.size())
                .filter(i -> spells.get(i).from().isBefore(SundparkenPlacements.ENROLLED))
                .limit(SundparkenPlacements.COUNT)
                .boxed()
                .toList();
        List<String> groups = people.stream().map(i -> spells.get(i).group()).toList();
        List<String> enrolled = people.stream()
                .map(i -> FictivePerson.of("sundparken", 1, i).sourceId())
                .map(source -> required(ids, source))
                .toList();
        DemoInitiative initiative = initiative(areaId);
        int added = initiative.enrol(enrolled, SundparkenPlacements.ENROLLED);
        listener.done("Enrolments in Sundparken", enrolled.size() + ", " + added + " of them new");
        String step = "Placements posted by Odinsgaarden";
        String csv = PlacementRow.csv(SundparkenPlacements.rows(enrolled, groups, initiative.id(), areaId));
        DemoBatch.post(odinsgaarden, listener, step, "/v1/placement-batches", csv);
    }

    static String required(Map<String, String> ids, String source) {
        String id = ids.get(source);
        if (id == null) {
            throw new DemoException("The participant " + source + " was taken, but is not in the list");
        }
        return id;
    }

    private DemoInitiative initiative(String areaId) {
        return DemoInitiative.post(
                horsens,
                "initiative-sundparken",
                Map.of(
                        "templateKey", "outreach-employment",
                        "name", "Fremskudt beskæftigelsesindsats i Sundparken",
                        "municipalityCodes", List.of("615"),
                        "housingAreaIds", List.of(areaId),
                        "period", Map.of("from", "2018-04-01"),
                        "partners",
                                List.of(Map.of(
                                        "organisation",
                                        Persona.ODINSGAARDEN.organisation().orElseThrow(),
                                        "role",
                                        "housing-organisation"))));
    }
}
