package dk.opgang.network.html;

import java.util.List;

/** A page that grows: elements as they are written in this service, and texts of which nothing becomes an element. */
public final class Html {

    private final StringBuilder page = new StringBuilder();

    /** Elements, from this service's own code alone. */
    public Html add(String elements) {
        page.append(elements);
        return this;
    }

    /** A text in an element, whatever stands in it. */
    public Html text(String element, String text) {
        return add("<" + element + ">").add(escaped(text)).add("</" + element + ">");
    }

    /** A row of a table, its first cell a heading. */
    public Html row(String heading, List<?> cells) {
        add("<tr>").text("th", heading);
        cells.forEach(cell -> text("td", String.valueOf(cell)));
        return add("</tr>");
    }

    /** The text with nothing in it that a page would read as its own. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
