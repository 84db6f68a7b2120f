package dk.opgang.local.demo;

import dk.opgang.local.api.OpgangApi;
import dk.opgang.local.oidc.Persona;
import java.util.List;
import java.util.function.Function;

/**
 * Loads the published cases through the public API, as the organisations would. Everything carries a source, so that loading it again
 * changes nothing.
 */
public final class Demo {

    private final Function<Persona, OpgangApi> api;
    private final DemoListener listener;

    /** @param api gives the API as a persona sees it */
    public Demo(Function<Persona, OpgangApi> api, DemoListener listener) {
        this.api = api;
        this.listener = listener;
    }

    /**
     * Loads everything and waits until the tables have caught up.
     *
     * @return the tables as the municipalities of the cases see them, beside the published ones
     */
    public DemoTables run() {
        OpgangApi admin = api.apply(Persona.ADMIN);
        OpgangApi horsens = api.apply(Persona.HORSENS);
        DemoAreas areas = new DemoAreas(admin, listener);
        areas.load();
        new DemoObservations(admin, listener).load(areas);
        new DemoFictive(admin, listener).load();
        new DemoNetwork(api.apply(Persona.COORDINATOR), listener).load();
        String sundparken = areas.id("Sundparken", "615");
        List<BenefitSpell> spells = SundparkenSpells.of(FlowFigure.published());
        new DemoParticipants(horsens, listener).load("Participants of Horsens", "sundparken", 1, sundparken, spells);
        new DemoSundparken(horsens, api.apply(Persona.ODINSGAARDEN), listener).load(sundparken, spells);
        new DemoBygTilVaekst(api.apply(Persona.ODENSE), listener).load(areas.id("Korsløkkeparken", "461"));
        DemoGreve greve = new DemoGreve(api.apply(Persona.GREVE), listener);
        String results = greve.load(areas.id("Askerød", "253"));
        DemoAalborg aalborg = new DemoAalborg(api.apply(Persona.AALBORG), listener);
        String shares = aalborg.load();
        CatchingUp events = new CatchingUp(listener);
        return new DemoTables(
                events.untilEqual(
                        "Flow table of Sundparken",
                        () -> FlowComparison.read(horsens, sundparken),
                        FlowComparison::isEqual),
                List.of(
                        events.untilEqual("Results of Greve Nord", () -> greve.table(results), YearlyTable::isEqual),
                        events.untilEqual("Cases of Aalborg Øst", () -> aalborg.table(shares), YearlyTable::isEqual)));
    }
}
