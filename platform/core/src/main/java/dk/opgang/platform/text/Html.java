package dk.opgang.platform.text;

import java.util.List;

/** A page that grows: elements as they are written in code, and texts of which nothing becomes an element. */
public final class Html {

    private final StringBuilder page = new StringBuilder();

    /** Elements, from the code of a service alone. */
    public Html add(String elements) {
        page.append(elements);
        return this;
    }

    /** A text, whatever stands in it. */
    public Html text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> page.append("&amp;");
                case '<' -> page.append("&lt;");
                case '>' -> page.append("&gt;");
                case '"' -> page.append("&quot;");
                case '\'' -> page.append("&#39;");
                default -> page.append(c);
            }
        }
        return this;
    }

    /** A text in an element, which may have attributes. */
    public Html text(String element, String text) {
        return add("<" + element + ">").text(text).add("</" + element.split(" ", 2)[0] + ">");
    }

    /** A row of a table, its first cell a heading. */
    public Html row(String heading, List<?> cells) {
        add("<tr>").text("th", heading);
        cells.forEach(cell -> text("td", String.valueOf(cell)));
        return add("</tr>");
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
