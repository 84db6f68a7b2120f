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
     * Loads everything and waits until the flow table has caught up.
     *
     * @return the table as the municipality of Horsens sees it, beside the published one
     */
    public FlowComparison run() {
        OpgangApi admin = api.apply(Persona.ADMIN);
        OpgangApi horsens = api.apply(Persona.HORSENS);
        DemoAreas areas = new DemoAreas(admin, listener);
        areas.load();
        new DemoObservations(admin, listener).load(areas);
        new DemoNetwork(api.apply(Persona.COORDINATOR), listener).load();
        String sundparken = areas.id("Sundparken", "615");
        List<BenefitSpell> spells = SundparkenSpells.of(FlowFigure.published());
        new DemoParticipants(horsens, listener).load("Participants of Horsens", "sundparken", 1, sundparken, spells);
        new DemoSundparken(horsens, api.apply(Persona.ODINSGAARDEN), listener).load(sundparken, spells);
        new DemoBygTilVaekst(api.apply(Persona.ODENSE), listener).load(areas.id("Korsløkkeparken", "461"));
        return new FlowReading(horsens, listener).untilEqual(sundparken);
    }
}
