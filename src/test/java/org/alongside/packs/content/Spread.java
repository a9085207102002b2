package org.alongside.packs.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Who is in the stories: the people of every storyboard's cast with how they are drawn, and the jobs, places and ends
/// that the lines tell of. Counted from the words, so it is a report to look at, with limits that only stop the worst.
final class Spread {
    private static final Pattern CAST = Pattern.compile("^ {2}([a-z0-9-]+): \\{(.*)}$", Pattern.MULTILINE);
    private static final Pattern SAID =
            Pattern.compile("^- [a-z0-9-]+(?: \\(([^)]*)\\))?: (.+(?:\\n {2,}.+)*)", Pattern.MULTILINE);
    private static final Pattern TRAIT = Pattern.compile("(skin|age|build|name): \"?([^,}\"]+)");
    private static final Set<String> GLAD =
            Set.of("warm", "happy", "calm", "proud", "hopeful", "relieved", "smile", "nod", "laughing", "glad", "kind");
    private static final Pattern JOBS = words(
            "bus driver|drive a bus|warehouse|scaffold\\w*|chef|cook|kitchen porter|cafe|"
                    + "builder|building site|brick\\w*|plumber|electrician|painter|joiner|carpenter|roofer|labourer|mechanic|garage|"
                    + "driver|van|lorr\\w+|taxi|courier|deliver\\w*|factory|packer|shop|till|shelves|supermarket|security|barber|"
                    + "hairdresser|nurse|carer|care home|care assistant|cleaner|cleaning|porter|hospital|teacher|school|college|"
                    + "student|apprentice\\w*|office|accountant|clerk|call centre|farm\\w*|fish\\w*|gardener|gardening|butcher|baker\\w*|"
                    + "postman|post round|rail\\w*|train driver|soldier|army|navy|bar|barman|pub|waiter|engineer|welder|forklift|bin "
                    + "lorry|retired|out of work|job centre|unemployed|tattoo\\w*|musician|football coach|gym|personal trainer|"
                    + "estate agent|solicitor|bank|software|web designer|data|tailor|market stall|dock\\w*|foundry|tyre|tyres|"
                    + "upholster\\w*|librarian|locksmith|window cleaner|dog groomer|vet|florist|decorator|plaster\\w*|tiler|glaz\\w+");
    private static final Map<String, Pattern> REGIONS = regions();

    private final Map<String, Set<String>> names = new TreeMap<>();
    private final Map<String, Integer> skins = new TreeMap<>();
    private final Map<String, Integer> ages = new TreeMap<>();
    private final Map<String, Integer> jobs = new TreeMap<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private int stories;
    private int endWell;

    private static Pattern words(String words) {
        return Pattern.compile("\\b(" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    private static Map<String, Pattern> regions() {
        var regions = new LinkedHashMap<String, Pattern>();
        regions.put(
                "North East",
                words("Sunderland|Newcastle|Gateshead|Middlesbrough|Durham|Hartlepool|Darlington|South Shields|"
                        + "Stockton|Ashington|Redcar|Consett"));
        regions.put(
                "North West",
                words("Liverpool|Preston|Blackpool|Carlisle|Lancaster|Burnley|Blackburn|Warrington|Birkenhead|"
                        + "Barrow|Chester|St Helens|Crewe|Southport|Wirral|Kendal|Morecambe"));
        regions.put(
                "Greater Manchester",
                words("Manchester|Salford|Bolton|Oldham|Rochdale|Stockport|Wigan|Bury|Tameside|Ashton"));
        regions.put(
                "Yorkshire and the Humber",
                words("Leeds|Bradford|Hull|Sheffield|Doncaster|York|Rotherham|Barnsley|Halifax|"
                        + "Huddersfield|Grimsby|Wakefield|Scunthorpe|Keighley|Goole|Whitby"));
        regions.put(
                "East Midlands",
                words("Nottingham|Leicester|Derby|Lincoln|Northampton|Mansfield|Boston|Corby|Kettering|"
                        + "Chesterfield|Loughborough|Skegness"));
        regions.put(
                "West Midlands",
                words("Birmingham|Coventry|Wolverhampton|Walsall|Dudley|Stoke|Telford|Shrewsbury|Worcester|"
                        + "Tamworth|Redditch|Hereford|Sandwell|Nuneaton"));
        regions.put(
                "Wales",
                words("Cardiff|Swansea|Newport|Wrexham|Merthyr|Rhyl|Bangor|Llanelli|Barry|Aberystwyth|Pontypridd|"
                        + "Bridgend|Caernarfon"));
        regions.put(
                "East of England",
                words("Norwich|Ipswich|Luton|Peterborough|Cambridge|Southend|Great Yarmouth|Lowestoft|"
                        + "Colchester|Basildon|Bedford|Stevenage|Harlow|Watford|King's Lynn|Chelmsford"));
        regions.put(
                "London",
                words("London|Croydon|Hackney|Peckham|Brixton|Tottenham|Barking|Ealing|Lewisham|Walthamstow|"
                        + "Southall|Woolwich|Newham|Camden|Tooting|Harlesden|Deptford|Romford|Edmonton"));
        regions.put(
                "Kent Surrey and Sussex",
                words("Brighton|Hastings|Margate|Dover|Medway|Chatham|Crawley|Maidstone|Woking|"
                        + "Worthing|Eastbourne|Guildford|Gravesend|Folkestone|Ashford|Ramsgate"));
        regions.put(
                "South Central",
                words("Southampton|Portsmouth|Reading|Oxford|Slough|Milton Keynes|Basingstoke|Aylesbury|"
                        + "Andover|Gosport|Banbury|High Wycombe"));
        regions.put(
                "South West",
                words("Bristol|Plymouth|Exeter|Gloucester|Swindon|Torquay|Truro|Bournemouth|Poole|Taunton|"
                        + "Weymouth|Penzance|Cheltenham|Barnstaple|Newquay|Yeovil|Bath"));
        return regions;
    }

    static Spread ofStories() {
        var spread = new Spread();
        Shipped.files(".storyboard.md").forEach(spread::take);
        return spread;
    }

    private void take(Path file) {
        var text = Shipped.text(file);
        var story = String.valueOf(file.getFileName()).replace(".storyboard.md", "");
        stories++;
        CAST.matcher(text).results().forEach(cast -> person(story, cast.group(1), cast.group(2)));
        JOBS.matcher(text.substring(text.indexOf("\n---", 3) + 4)) // a navy coat is no work
                .results()
                .map(found -> found.group().toLowerCase(java.util.Locale.UK))
                .distinct()
                .forEach(job -> jobs.merge(job, 1, Integer::sum));
        REGIONS.forEach((region, words) -> {
            if (words.matcher(text).find()) {
                places.merge(region, 1, Integer::sum);
            }
        });
        var said = SAID.matcher(text).results().toList();
        boolean isGlad = said.stream()
                .skip(Math.max(0, said.size() - 4))
                .map(line -> String.valueOf(line.group(1)))
                .anyMatch(mood -> GLAD.stream().anyMatch(mood::contains));
        endWell += isGlad ? 1 : 0;
    }

    private void person(String story, String id, String how) {
        if (id.equals("narrator")) {
            return;
        }
        var name = id;
        for (var trait : TRAIT.matcher(how).results().toList()) {
            switch (trait.group(1)) {
                case "skin" -> skins.merge(trait.group(2).strip(), 1, Integer::sum);
                case "age" -> ages.merge(trait.group(2).strip(), 1, Integer::sum);
                case "name" -> name = trait.group(2).strip();
                default -> {}
            }
        }
        names.computeIfAbsent(name, _ -> new TreeSet<>()).add(story);
    }

    int stories() {
        return stories;
    }

    int endWell() {
        return endWell;
    }

    Map<String, Set<String>> names() {
        return names;
    }

    Map<String, Integer> skins() {
        return skins;
    }

    Set<String> jobs() {
        return jobs.keySet();
    }

    Set<String> regionsTold() {
        return places.keySet();
    }

    int people() {
        return names.values().stream().mapToInt(Set::size).sum();
    }

    /// As text to look at.
    String report() {
        var lines = new ArrayList<String>();
        lines.add("Stories: " + stories + ", of which end well: " + endWell);
        lines.add("People drawn: " + people() + " under " + names.size() + " names");
        lines.add("Skin: " + skins);
        lines.add("Age, where said: " + ages);
        lines.add("Regions: " + places);
        lines.add("Work and words of work: " + jobs);
        lines.add("Names, with their stories:");
        names.forEach((name, in) -> lines.add("  " + name + " " + List.copyOf(in)));
        return String.join("\n", lines) + "\n";
    }
}
