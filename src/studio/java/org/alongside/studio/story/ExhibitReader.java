package org.alongside.studio.story;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.alongside.studio.story.Beat.Exhibit;

/// Reads `show …`, `trail step …` and `hide`.
final class ExhibitReader {
    private static final Pattern THERMOMETER = Pattern.compile("show thermometer (\\d+)(?: to (\\d+))?");
    private static final Pattern TRAFFIC_LIGHT = Pattern.compile("show traffic-light ([a-z]+)");
    private static final Pattern SINGLE = Pattern.compile("show pictogram: ([a-z-]+)");
    private static final Pattern TRAIL = Pattern.compile("show trail: (.+)");
    private static final Pattern STOP = Pattern.compile("([a-z-]+)(?: \"([^\"]*)\")?");
    private static final Pattern STEP = Pattern.compile("trail step ([1-5])");
    private static final Pattern LABEL = Pattern.compile("\\S{1,14}( \\S{1,14})?");
    private static final int HOTTEST = 10;
    private static final int FEWEST_STOPS = 2;
    private static final int MOST_STOPS = 5;

    private final int line;
    private final String text;

    ExhibitReader(int line, String text) {
        this.line = line;
        this.text = text;
    }

    Beat read() {
        if (text.equals("hide")) {
            return new Beat.Hide(line);
        }
        var step = STEP.matcher(text);
        return step.matches()
                ? new Beat.TrailStep(line, Integer.parseInt(step.group(1)))
                : new Beat.Show(line, exhibit());
    }

    private Exhibit exhibit() {
        var thermometer = THERMOMETER.matcher(text);
        if (thermometer.matches()) {
            double from = degree(thermometer.group(1));
            var to = thermometer.group(2);
            return new Exhibit.Thermometer(from, to == null ? from : degree(to));
        }
        var light = TRAFFIC_LIGHT.matcher(text);
        if (light.matches()) {
            return new Exhibit.TrafficLight(Words.read(Beat.Lamp.class, "lamp", light.group(1), line));
        }
        var single = SINGLE.matcher(text);
        if (single.matches()) {
            return new Exhibit.Single(Words.read(Pictogram.class, "pictogram", single.group(1), line));
        }
        var trail = TRAIL.matcher(text);
        if (trail.matches()) {
            return trail(trail.group(1));
        }
        throw new Slip(
                line,
                "cannot read '" + text + "': known are 'show thermometer 8 to 3', 'show traffic-light amber',"
                        + " 'show trail: clock \"Late\", spark \"Row\"', 'show pictogram: heart', 'trail step 2', 'hide'");
    }

    private double degree(String number) {
        if (number.length() > 2 || Integer.parseInt(number) > HOTTEST) {
            throw new Slip(line, "the thermometer goes from 0 to 10, not to " + number);
        }
        return Integer.parseInt(number);
    }

    private Exhibit trail(String list) {
        var stops = new ArrayList<Beat.Stop>();
        for (var part : list.split("\\s*,\\s*", -1)) {
            var stop = STOP.matcher(part.strip());
            if (!stop.matches()) {
                throw new Slip(line, "a stop is a pictogram and, if wanted, one or two words in quotes, not: " + part);
            }
            var label = stop.group(2) == null ? "" : stop.group(2).strip();
            if (!label.isEmpty() && !LABEL.matcher(label).matches()) {
                throw new Slip(line, "a label has one or two short words, not: " + label);
            }
            stops.add(new Beat.Stop(Words.read(Pictogram.class, "pictogram", stop.group(1), line), label));
        }
        if (stops.size() < FEWEST_STOPS || stops.size() > MOST_STOPS) {
            throw new Slip(line, "a trail has 2 to 5 stops, not " + stops.size());
        }
        return new Exhibit.Trail(stops);
    }
}
