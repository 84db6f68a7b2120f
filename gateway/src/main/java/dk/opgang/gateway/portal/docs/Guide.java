package dk.opgang.gateway.portal.docs;

import dk.opgang.platform.problem.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A guide: one running example from nothing to the first result.
 *
 * @param name its file without the ending, and the last segment of its address
 */
record Guide(String name, Text title, Text summary) {

    static final List<Guide> ALL = List.of(
            guide(
                    "municipality",
                    "Kommuner",
                    "Municipalities",
                    "Fra den første borger til tal, der kan vises frem.",
                    "From the first participant to numbers that can be shown."),
            guide(
                    "housing-organisation",
                    "Boligorganisationer",
                    "Housing organisations",
                    "Registrér praktikker og job, og følg jeres områder.",
                    "Register placements and jobs, and follow your areas."),
            guide(
                    "front-end",
                    "Udviklere af brugerflader",
                    "Front-end teams",
                    "Læs, skriv og lyt fra en browser.",
                    "Read, write and listen from a browser."),
            guide(
                    "statistics",
                    "Statistik",
                    "Statistics",
                    "Områder, klasser, bevægelser og åbne tabeller.",
                    "Areas, classes, flows and open tables."),
            guide(
                    "webhooks",
                    "Webhooks",
                    "Webhooks",
                    "Få hændelser sendt, og kontrollér deres signatur.",
                    "Have events sent to you, and verify their signature."),
            guide(
                    "errors",
                    "Fejl",
                    "Errors",
                    "Sådan læses en fejl, og hvornår man prøver igen.",
                    "How to read an error, and when to try again."),
            guide(
                    "batches",
                    "Mange rækker",
                    "Batches",
                    "Send filer af enhver størrelse, og ret det, der blev afvist.",
                    "Send files of any size, and mend what was rejected."));

    static Optional<Guide> named(String name) {
        return ALL.stream().filter(it -> it.name().equals(name)).findFirst();
    }

    public String address() {
        return "/docs/guides/" + name;
    }

    Writing text(Locale language) {
        return Writing.of(name, language);
    }

    private static Guide guide(String name, String da, String en, String daSummary, String enSummary) {
        return new Guide(name, new Text(da, en), new Text(daSummary, enSummary));
    }
}
