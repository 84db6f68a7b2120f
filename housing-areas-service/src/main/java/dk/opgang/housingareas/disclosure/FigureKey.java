package dk.opgang.housingareas.disclosure;

/** Which figure of an area. */
public record FigureKey(String indicator, int year) {}
