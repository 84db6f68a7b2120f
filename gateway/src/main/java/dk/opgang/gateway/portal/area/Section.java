package dk.opgang.gateway.portal.area;

import dk.opgang.gateway.portal.Answer;
import dk.opgang.gateway.portal.Figure;
import dk.opgang.gateway.portal.Grid;
import dk.opgang.gateway.portal.Words;
import java.util.function.Supplier;

/**
 * A part of the page of an area: what it shows, or why it shows nothing.
 *
 * @param figure whose table is all there is where nothing is drawn
 */
public record Section(boolean known, String message, Figure figure) {

    static final Figure NO_FIGURE = new Figure("", "", Grid.NONE, "");

    static Section of(Figure figure) {
        return new Section(true, "", figure);
    }

    static Section of(Words words, Answer answer, Supplier<Figure> figure) {
        return answer.isOk() ? of(figure.get()) : new Section(false, message(words, answer), NO_FIGURE);
    }

    private static String message(Words words, Answer answer) {
        String reason =
                switch (answer.status()) {
                    case 401, 403 -> words.of("Denne del kræver et adgangstoken.", "This part needs an access token.");
                    case 404 -> words.of("Der er ikke oplyst noget her.", "Nothing has been told here.");
                    case 422 ->
                        words.of(
                                "Der offentliggøres ikke tal for netop disse datoer. Hele kalenderår, der er slut, kan læses.",
                                "No numbers are published for these very dates. Whole calendar years that have ended can be read.");
                    default ->
                        words.of(
                                "Denne del kan ikke hentes lige nu. Prøv igen om lidt.",
                                "This part cannot be fetched right now. Try again shortly.");
                };
        return reason + " (" + answer.code() + ")";
    }
}
