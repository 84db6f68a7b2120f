package dk.opgang.housingareas.figures.disclosure;

/** Which figure of an area. */
public record FigureKey(String indicator, int year) {}
