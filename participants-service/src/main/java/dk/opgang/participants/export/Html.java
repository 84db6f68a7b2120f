package dk.opgang.participants.export;

/** A page that grows: elements as they are written here, and texts of which nothing becomes an element. */
final class Html {

    private final StringBuilder page = new StringBuilder(16_384);

    /** Elements, from this service's own code alone. */
    Html add(String elements) {
        page.append(elements);
        return this;
    }

    /** A text, whatever stands in it. */
    Html text(String text) {
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

    /** A text in an element. */
    Html text(String element, String text) {
        return add("<" + element + ">").text(text).add("</" + element.split(" ", 2)[0] + ">");
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
