package dk.opgang.local.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.opgang.local.api.OpgangApi;
import dk.opgang.local.oidc.Persona;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The housing organisations and housing areas of the published cases. */
final class DemoAreas {

    /** The areas are older than the figures; a round date before all of them. */
    private static final String VALID_FROM = "1990-01-01";

    private static final Map<String, Persona> ORGANISATIONS = Map.of(
            "Andelsboligforeningen Odinsgaarden", Persona.ODINSGAARDEN,
            "Salus Boligforening", Persona.SALUS,
            "BO-VEST", Persona.BO_VEST,
            "Boligselskabet Sjælland", Persona.BOLIGSELSKABET_SJAELLAND,
            "3B-KAB", Persona.KAB_3B,
            "Fyns Almennyttige Boligselskab", Persona.FYNS_ALMENNYTTIGE,
            "Himmerland Boligforening", Persona.HIMMERLAND);

    private final OpgangApi admin;
    private final DemoListener listener;
    private final Map<String, String> ids = new HashMap<>();

    DemoAreas(OpgangApi admin, DemoListener listener) {
        this.admin = admin;
        this.listener = listener;
    }

    void load() {
        List<NamedCsvRecord> rows = Csv.read("housing-areas.csv");
        List<String> organisations = rows.stream()
                .map(row -> row.getField("housing_organisation"))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        organisations.forEach(this::postOrganisation);
        listener.done("Housing organisations", Integer.toString(organisations.size()));
        rows.forEach(this::postArea);
        listener.done("Housing areas", Integer.toString(rows.size()));
    }

    /** The id of an area that has been loaded. */
    String id(String name, String municipalityCode) {
        return Optional.ofNullable(ids.get(municipalityCode + " " + name))
                .orElseThrow(
                        () -> new IllegalStateException("The demo has no area " + name + " in " + municipalityCode));
    }

    private void postOrganisation(String name) {
        String cvr = cvr(name);
        admin.post(
                "/v1/housing-organisations", Map.of("source", source("organisation-" + cvr), "cvr", cvr, "name", name));
    }

    private void postArea(NamedCsvRecord row) {
        String name = row.getField("area");
        String municipality = row.getField("municipality_code");
        Map<String, Object> area = new LinkedHashMap<>();
        area.put("source", source("area-" + municipality + "-" + name));
        area.put("name", name);
        area.put("municipalityCode", municipality);
        area.put("validity", Map.of("from", VALID_FROM));
        if (!row.getField("housing_organisation").isEmpty()) {
            area.put("housingOrganisation", cvr(row.getField("housing_organisation")));
        }
        ids.put(
                municipality + " " + name,
                admin.post("/v1/housing-areas", area).path("id").asString());
    }

    private static String cvr(String organisation) {
        Persona persona = ORGANISATIONS.get(organisation);
        if (persona == null) {
            throw new IllegalStateException("No CVR is made up for " + organisation);
        }
        return persona.organisation().orElseThrow();
    }

    static Map<String, String> source(String id) {
        return Map.of("system", ParticipantTable.SYSTEM, "id", id);
    }
}
