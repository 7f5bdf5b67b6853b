// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/words.h"

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

// Two-syllable words that sound unlike each other; the position of a word is the byte it stands
// for, so this list never changes.
const QString &wordText()
{
    static const QString text
        = u"acorn amber anchor anvil apple apron april arrow artist aspen atlas attic autumn "
          u"avenue "
          "bacon badger bagel bamboo banjo banner barley basil basket biscuit beaver beetle butler "
          "bishop "
          "bison blanket blossom bonfire bottle boulder bramble breakfast bridle bronco bubble "
          "bucket buffalo bugle bundle butter button cabbage cabin cactus camel candle canyon "
          "captain carbon cargo carpet carrot castle cedar cello chapel cherry chestnut chimney "
          "cider circus citrus cobalt cobra cobweb coffee comet compass copper coral cotton cougar "
          "cousin "
          "cradle crayon cricket crystal cuckoo curtain cushion daisy dancer desert diamond "
          "dolphin domino donkey dragon drummer eagle easel echo eclipse elbow ember emblem engine "
          "falcon feather fender fiddle filter finger flannel flower flute forest fossil fountain "
          "fragment galaxy garden garlic gazelle ginger glacier goblet granite gravel guitar "
          "hammer "
          "hamlet harbour harvest hazel helmet hermit hickory honey horizon hornet hunter iceberg "
          "igloo indigo island ivory jacket jaguar jasmine jigsaw jungle juniper kennel kernel "
          "kettle "
          "kitchen kitten ladder lagoon lantern laurel lemon lettuce lilac linen lizard lobster "
          "locket magnet mango maple marble meadow melon mirror mitten monkey mosaic muffin "
          "mustard "
          "napkin nectar needle nutmeg oatmeal ocean olive onion orange orchard otter oxygen "
          "paddle palace pancake panther parsley parrot peacock pebble pelican pencil pepper piano "
          "pigeon pilgrim planet pocket pollen poppy puddle puzzle quarry quilt rabbit radish "
          "raisin raven ribbon river rocket rooster saddle saffron salmon sandal satchel sausage "
          "scarlet "
          "shadow silver sparrow spider spinach squirrel sunset swallow tailor teapot temple "
          "thimble thunder tiger timber tomato trumpet tulip tunnel turtle umbrella valley velvet "
          "violin walnut walrus whisker willow window yellow zebra zipper"_s;
    return text;
}

const QStringList &words()
{
    static const QStringList list = wordText().split(u' ', Qt::SkipEmptyParts);
    return list;
}

} // namespace

QStringList digestWords(const QByteArray &digest, int count)
{
    QStringList said;
    for (qsizetype i = 0; i < qMin<qsizetype>(count, digest.size()); ++i)
        said.append(words().at(static_cast<quint8>(digest.at(i))));
    return said;
}

} // namespace sallyport
