package dk.opgang.law.wayout;

import dk.opgang.platform.coded.Coded;
import dk.opgang.platform.problem.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the numbers of a way out are computed; docs/way-out.md derives them. */
public enum Formula implements Coded {
    GAP(
            "needed = |value - threshold|; neededEachOpenYear = needed x years / openYears",
            "Afstanden fra listens egen værdi til tærsklen; da en middelværdi trækker tidligere år med, skal de åbne"
                    + " år bære det hele.",
            "The distance of the list's own value from the threshold; since a mean carries earlier years along, the"
                    + " open years must bear it all."),
    RESIDENTS_TO_MOVE(
            "fewest n with (sum of v(y) - sum over open years of 100 n / w(y)) / years not beyond the threshold",
            "v er andelen uden for arbejde, w antallet på 18-64 år; n er fuldtidspersoner over hvert af de åbne år og"
                    + " bliver i arbejde.",
            "v is the share outside work, w the number aged 18-64; n are full-time equivalents over each of the open"
                    + " years, who stay in work."),
    WAYS(
            "smallest sets of criteria without which the class does not follow, whatever is not known",
            "De mindste sæt af kriterier, som klassen ikke kan undvære; andre kriterier forbliver, som de er.",
            "The smallest sets of criteria that the class cannot do without; the other criteria stay as they are."),
    CARRIED(
            "v(y) = v(last known year before y)",
            "Hvis intet ændrer sig: den sidst kendte værdi gælder for de år, som endnu ikke har et tal.",
            "If nothing changes: the last known value stands for the years that have no figure yet.");

    private final String expression;
    private final Text text;

    Formula(String expression, String da, String en) {
        this.expression = expression;
        this.text = new Text(da, en);
    }

    Explained explained() {
        return new Explained(code(), expression, text);
    }

    /** A formula as clients see it. */
    @Schema(name = "FormulaExplained")
    public record Explained(String key, String expression, Text text) {}
}
