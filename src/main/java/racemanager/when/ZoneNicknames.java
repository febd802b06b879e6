package racemanager.when;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What people call a zone that has another name: abbreviations, big cities without a zone, names in their language. */
final class ZoneNicknames {

    /** A zone and folded names of it; an abbreviation of several zones stands in several lines, the most usual first. */
    private static final String TABLE = """
            Europe/London: gmt, bst, wet, londres, england, inglaterra, angleterre, manchester, birmingham, edinburgh, silverstone, uk
            Europe/Lisbon: wet, west, lisboa, lisbonne, porto, portugal
            Atlantic/Canary: canarias, canaries, tenerife, las palmas
            Europe/Madrid: cet, cest, barcelona, sevilla, valencia, bilbao, spain, espana, espagne
            Europe/Paris: cet, cest, lyon, marseille, toulouse, bordeaux, lille, le mans, france, francia
            Europe/Berlin: cet, cest, munich, munchen, hamburg, hamburgo, hambourg, cologne, koln, frankfurt, germany, alemania, allemagne
            Europe/Rome: cet, cest, roma, milan, milano, monza, italy, italia, italie
            Europe/Brussels: cet, cest, bruselas, bruxelles, spa, belgium, belgica, belgique
            Europe/Amsterdam: cet, cest, rotterdam, netherlands, holland, paises bajos, pays bas
            Europe/Zurich: cet, cest, geneva, geneve, ginebra, bern, berne, switzerland, suiza, suisse
            Europe/Vienna: cet, cest, viena, vienne, wien, austria, autriche
            Europe/Warsaw: cet, cest, varsovia, varsovie, warszawa, krakow, poland, polonia, pologne
            Europe/Prague: cet, cest, praga, brno
            Europe/Stockholm: cet, cest, estocolmo, sweden, suecia, suede
            Europe/Copenhagen: cet, cest, copenhague, denmark, dinamarca, danemark
            Europe/Athens: eet, eest, atenas, athenes, greece, grecia, grece
            Europe/Helsinki: eet, eest, finland, finlandia, finlande
            Europe/Kyiv: eet, eest, kiev, ukraine, ucrania
            Europe/Bucharest: eet, eest, bucarest
            Europe/Istanbul: trt, estambul, ankara, turkey, turquia, turquie
            Europe/Moscow: msk, moscu, moscou
            America/New_York: est, edt, et, eastern, nueva york, miami, boston, atlanta, washington, orlando, daytona
            America/Toronto: est, edt, et, ottawa, montreal, quebec
            America/Chicago: cst, cdt, ct, central, dallas, houston, austin, saint louis
            America/Mexico_City: cst, mexico, ciudad de mexico, guadalajara
            America/Denver: mst, mdt, mt, mountain, salt lake city
            America/Phoenix: mst, arizona
            America/Los_Angeles: pst, pdt, pt, pacific, san francisco, seattle, las vegas, san diego
            America/Vancouver: pst, pdt
            America/Anchorage: akst, akdt, alaska
            Pacific/Honolulu: hst, hawaii, hawai
            America/Halifax: ast, adt, atlantic
            America/Puerto_Rico: ast, san juan
            America/Bogota: cot, medellin, cali, colombia, colombie
            America/Lima: pet, peru, perou
            America/Guayaquil: ect, quito, ecuador, equateur
            America/Caracas: vet, venezuela
            America/Santiago: clt, clst, chile, chili
            America/Argentina/Buenos_Aires: art, argentina, argentine, rosario
            America/Montevideo: uyt, uruguay
            America/Sao_Paulo: brt, rio de janeiro, interlagos, brasilia, brazil, brasil, bresil
            Africa/Johannesburg: sast, cape town, kyalami, south africa, sudafrica
            Africa/Casablanca: marruecos, maroc, morocco, rabat
            Africa/Algiers: argel, alger, argelia, algerie
            Africa/Cairo: el cairo, le caire, egypt, egipto
            Asia/Dubai: gst, abu dhabi, yas marina
            Asia/Riyadh: jeddah
            Asia/Kolkata: ist, mumbai, delhi, new delhi, bangalore, india, inde
            Asia/Shanghai: cst, china, chine, beijing, pekin
            Asia/Hong_Kong: hkt
            Asia/Singapore: sgt, singapur, singapour
            Asia/Tokyo: jst, tokio, suzuka, osaka, japan, japon
            Asia/Seoul: kst, seul, korea, corea, coree
            Asia/Jerusalem: ist, tel aviv
            Europe/Dublin: ist, gmt, ireland, irlanda, irlande
            Australia/Perth: awst
            Australia/Adelaide: acst, acdt
            Australia/Brisbane: aest
            Australia/Sydney: aest, aedt, canberra, bathurst
            Australia/Melbourne: aest, aedt
            Pacific/Auckland: nzst, nzdt, new zealand, nueva zelanda, nouvelle zelande
            Indian/Reunion: la reunion
            America/Martinique: fort de france
            Pacific/Noumea: nouvelle caledonie, nueva caledonia
            Pacific/Tahiti: polynesie
            """;

    /** The names of the table that are letters of an offset and not of a place. */
    private static final Set<String> ABBREVIATIONS = Set.of("""
            bst wet west cet cest eet eest trt msk est edt et cst cdt ct mst mdt mt pst pdt pt akst akdt hst ast adt cot
            pet ect vet clt clst art uyt brt sast gst ist hkt sgt jst kst awst acst acdt aest aedt nzst nzdt
            eastern central mountain pacific atlantic
            """.strip().split("\\s+", -1));

    private static final Map<String, List<String>> ZONES_BY_NAME = TABLE.lines()
            .map(line -> line.split(": ", -1))
            .flatMap(row -> Arrays.stream(row[1].split(", ", -1)).map(name -> Map.entry(name, row[0])))
            .collect(Collectors.groupingBy(
                    Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));

    private static final Set<String> WELL_KNOWN =
            TABLE.lines().map(line -> line.split(": ", -1)[0]).collect(Collectors.toUnmodifiableSet());

    /** The ids of the zones that a folded text is a name of, the most usual first. */
    static List<String> zonesOf(String folded) {
        return ZONES_BY_NAME.getOrDefault(folded, List.of());
    }

    static boolean isAbbreviation(String folded) {
        return ABBREVIATIONS.contains(folded);
    }

    static Set<String> wellKnown() {
        return WELL_KNOWN;
    }

    private ZoneNicknames() {}
}
