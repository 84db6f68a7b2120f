package dk.opgang.gateway.portal.area;

import dk.opgang.gateway.portal.Answer;
import dk.opgang.gateway.portal.Asked;
import dk.opgang.gateway.portal.Frame;
import dk.opgang.gateway.portal.Parameters;
import dk.opgang.gateway.portal.Reader;
import dk.opgang.gateway.portal.Reading;
import dk.opgang.gateway.portal.View;
import dk.opgang.gateway.portal.Words;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;

/** {@code /initiatives}: what initiatives came to, by the template that they follow or the area that they work in. */
@Singleton
public class InitiativesPage {

    private final Frame frame;
    private final Reading reading;
    private final AreaRegister register;

    InitiativesPage(Frame frame, Reading reading, AreaRegister register) {
        this.frame = frame;
        this.reading = reading;
        this.register = register;
    }

    public static String[] parameters() {
        return new String[] {"area", "template", "lang"};
    }

    public void handle(RoutingContext context) {
        Words words = Words.of(context);
        Reader reader = Reader.of(context, words);
        Asked given = new Asked(context);
        String area = given.id("area");
        String template = given.text("template");
        given.faults().throwIfAny();
        boolean asked = !area.isEmpty() || !template.isEmpty();
        View view = View.of("initiatives", words.of("Indsatser og resultater", "Initiatives and results"))
                .with("areas", areas(words, register.on(null, reader), area))
                .with("template", template)
                .with("asked", asked);
        Answer answer = asked ? reading.read(results(area, template), reader).join() : Answer.NONE;
        frame.send(context, words, view.with("results", ResultTable.of(words, answer)));
    }

    private static String results(String area, String template) {
        String all = ResultTable.ADDRESS;
        String inArea = area.isEmpty() ? all : Parameters.with(all, "housingAreaId", area);
        return ResultTable.ofLastYears(template.isEmpty() ? inArea : Parameters.with(inArea, "templateKey", template));
    }

    private static List<AreasPage.Choice> areas(Words words, List<Listed> all, String chosen) {
        return all.stream()
                .map(it -> new AreasPage.Choice(
                        it.id(),
                        it.name() + ", " + words.label("municipalities", it.municipalityCode()),
                        it.id().equals(chosen)))
                .sorted(Comparator.comparing(AreasPage.Choice::label, Collator.getInstance(words.language())))
                .toList();
    }
}
