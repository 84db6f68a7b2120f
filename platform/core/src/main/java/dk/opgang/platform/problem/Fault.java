package dk.opgang.platform.problem;

import dk.opgang.platform.cpr.CprFinder;

/**
 * One fault of a request, at one place.
 *
 * <p>What may be a CPR is hidden in pointer and detail: a posted name or value can be part of either.
 *
 * @param pointer where: a JSON pointer into the body ({@code /residence/from}), {@code ?name} for a query parameter,
 *     {@code header:Name} for a header; an empty pointer is the body as a whole
 * @param code kebab case, stable, such as {@code invalid-cpr}
 * @param detail what is wrong and what would be right; never holds personal data
 */
public record Fault(String pointer, String code, Text detail) {

    public Fault {
        if (pointer == null || code == null || detail == null) {
            throw new IllegalArgumentException("A fault needs pointer, code and detail, got " + pointer + ", " + code);
        }
        pointer = CprFinder.hidden(pointer);
        detail = detail.hidden();
    }

    public static Fault at(String pointer, String code, String da, String en) {
        return new Fault(pointer, code, new Text(da, en));
    }

    /** The same fault seen from an enclosing document. */
    public Fault under(String prefix) {
        return new Fault(prefix + pointer, code, detail);
    }
}
